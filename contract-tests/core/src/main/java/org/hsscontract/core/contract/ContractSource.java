package org.hsscontract.core.contract;

/**
 * The file that a contract was read from, for formats that point at its lines.
 *
 * @param name its path as it was given, with slashes; the published contract has its bare name
 * @param text what it held
 */
public record ContractSource(String name, String text) {}
