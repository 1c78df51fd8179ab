package org.hsscontract.server.web;

/**
 * A part of a list.
 *
 * @param limit records at most, 1 to 200
 * @param offset records before the first, 0 or more
 */
public record PageRequest(int limit, int offset) {}
