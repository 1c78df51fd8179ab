package org.hsscontract.verifier.list;

/** How reading a list page by page came to its end. The documents say of none of these that it is the end. */
public enum ListEnd {
    /** The list has no offset: there is one page. */
    ONLY_PAGE,
    /** An empty page. */
    EMPTY_PAGE,
    /** A page that was not given: a 404, a 400, a 204. */
    REFUSED,
    /** Pages that held nothing but what was read before. */
    REPEATED
}
