package org.hsscontract.review;

/**
 * Something that the search finds.
 *
 * @param name what people call it
 * @param kind what it is, in a word or two
 * @param text a sentence about it, searched as well
 * @param href page and anchor
 */
record SearchEntry(String name, String kind, String text, String href) {}
