package org.hsscontract.sdk.matrix;

import java.util.List;
import java.util.Set;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.vector.Vector;

/**
 * What is known of all SDKs that were asked for.
 *
 * @param languages in the order of their ids
 * @param required ids of those that must have been run
 */
public record MatrixReport(Contract contract, List<LanguageResult> languages, Set<String> required) {

    /** The topics of the vectors that say something about clients, in the order of the vectors. */
    public List<String> topics() {
        return contract.vectors().stream()
                .filter(v -> v.kind().isAboutClients())
                .map(Vector::topic)
                .distinct()
                .toList();
    }

    List<LanguageResult> with(LanguageResult.Verdict verdict) {
        return languages.stream().filter(l -> l.verdict() == verdict).toList();
    }

    /** Those that had to be run, but were not. */
    public List<LanguageResult> lacking() {
        return with(LanguageResult.Verdict.NOT_RUN).stream()
                .filter(l -> required.contains(l.recipe().id()))
                .toList();
    }

    /** 0: all that were run agree; 1: one does not, or was required and not run; 2: none could be run. */
    public int exitCode() {
        if (!with(LanguageResult.Verdict.DISAGREES).isEmpty() || !lacking().isEmpty()) {
            return 1;
        }
        return with(LanguageResult.Verdict.AGREES).isEmpty() ? 2 : 0;
    }

    public String verdict() {
        int notRun = with(LanguageResult.Verdict.NOT_RUN).size();
        String missing = notRun == 0
                ? ""
                : ", " + notRun + " not run" + (lacking().isEmpty() ? "" : " though required: " + ids(lacking()));
        return with(LanguageResult.Verdict.AGREES).size() + " of " + languages.size()
                + " SDKs agree with the contract, "
                + with(LanguageResult.Verdict.DISAGREES).size() + " do not" + missing + ".";
    }

    private static String ids(List<LanguageResult> languages) {
        return String.join(", ", languages.stream().map(l -> l.recipe().id()).toList());
    }
}
