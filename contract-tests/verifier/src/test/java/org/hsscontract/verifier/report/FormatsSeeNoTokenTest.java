package org.hsscontract.verifier.report;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Finding;
import org.junit.jupiter.api.Test;

/** A format is given the masked report and nothing else, so there is nothing in its reach that holds a token. */
class FormatsSeeNoTokenTest {
    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Format.class);

    /** They make the masked report; all others are given it. */
    private static final Set<String> MASKING = Set.of(
            Format.class.getName(),
            Masking.class.getName(),
            MaskedReport.class.getName(),
            MaskedResult.class.getName(),
            MaskedFinding.class.getName(),
            MaskedExchange.class.getName());

    private static final DescribedPredicate<JavaClass> MASKS =
            describe("mask", c -> MASKING.contains(outermost(c).getName()));

    /** The verification itself, in the packages where tokens are, and what leads to it. */
    private static final DescribedPredicate<JavaClass> UNMASKED = describe("hold what is not masked", c -> {
        String name = c.getPackageName();
        return name.matches("org\\.hsscontract\\.verifier(\\.(exchange|wire|list|waiver))?")
                || (name.equals("org.hsscontract.verifier.rule") && !c.isEnum());
    });

    @Test
    void noFormatReachesBehindTheMaskedReport() {
        assertThat(new ClassFileImporter()
                        .importClasses(Report.class, Judgement.class, Target.class, Exchange.class, Finding.class))
                .hasSize(5)
                .allMatch(UNMASKED);
        noClasses()
                .that(DescribedPredicate.not(MASKS))
                .should()
                .dependOnClassesThat(UNMASKED)
                .check(REPORT);
    }

    @Test
    void theMaskedReportHandsOutNothingThatIsNotMasked() {
        codeUnits()
                .that(describe("are read from outside", FormatsSeeNoTokenTest::handsOut))
                .should(not(have(returnsUnmasked())))
                .check(REPORT);
    }

    @Test
    void itIsMadeInOnePlace() {
        classes()
                .that(describe(
                        "make the masked report",
                        c -> c.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MaskedReport.class)
                                        && call.getName().equals("of"))))
                .should()
                .be(Format.class)
                .check(REPORT);
    }

    private static boolean handsOut(JavaCodeUnit method) {
        return MASKS.test(method.getOwner())
                && !method.isConstructor()
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static DescribedPredicate<JavaCodeUnit> returnsUnmasked() {
        return describe(
                "a result that is not masked",
                m -> m.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(UNMASKED));
    }

    private static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(FormatsSeeNoTokenTest::outermost).orElse(c);
    }
}
