package org.hsscontract.tests.right;

import java.util.ArrayList;
import java.util.List;

/** Every server that is right in another way than the reference server. */
final class VariantCatalogue {
    private VariantCatalogue() {}

    /** The variants, each with a memory of its own. */
    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(FilterVariants.all());
        all.addAll(NothingVariants.all());
        all.addAll(PagingVariants.all());
        all.addAll(MeaningVariants.all());
        all.addAll(ScopeVariants.all());
        all.addAll(AccessVariants.all());
        all.addAll(ParameterVariants.all());
        all.addAll(HttpVariants.all());
        all.addAll(BodyVariants.all());
        all.addAll(ErrorVariants.all());
        return all;
    }
}
