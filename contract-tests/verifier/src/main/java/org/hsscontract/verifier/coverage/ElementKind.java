package org.hsscontract.verifier.coverage;

/** What sort of element of a contract is covered. */
public enum ElementKind {
    OPERATION("operation"),
    PARAMETER("parameter"),
    ENUM_MEMBER("enum member"),
    /** The values at and just beyond one bound of a parameter, its default, or a class of values that a rule declared. */
    BOUNDARY_CLASS("boundary class"),
    /** Of a body. */
    PROPERTY("property"),
    STATUS("status"),
    /** A leaf of {@code x-grouped-list}. */
    BEHAVIOUR("behaviour"),
    /** A prepared request or response that a rule declared. */
    VECTOR("vector");

    private final String words;

    ElementKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
