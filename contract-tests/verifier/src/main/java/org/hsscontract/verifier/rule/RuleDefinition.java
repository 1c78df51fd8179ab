package org.hsscontract.verifier.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All that a rule says of itself, beside its code. The catalogue, {@code hss-contract explain} and the site read it here;
 * when the rule applies is said by its {@link ContractRule#appliesTo}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleDefinition {
    /** Kebab-case, unique, the name of the class; never changed once released: waivers and reports refer to it. */
    String id();

    /** The exact sentence that a reader sees. */
    String sentence();

    /** What it stands under. */
    Topic topic();

    /** What is sent and compared. */
    String sends();

    /** What the implementation must hold for the rule to be proved. */
    String data();

    /**
     * The parts of the contract that it judges; the words are those of {@link org.hsscontract.verifier.basis.RuleBasis}.
     * What it proves and breaks lies within them.
     */
    String[] basis();
}
