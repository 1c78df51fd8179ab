package org.hsscontract.core.http;

/** A name and a value of a query, decoded. */
public record QueryPair(String name, String value) {}
