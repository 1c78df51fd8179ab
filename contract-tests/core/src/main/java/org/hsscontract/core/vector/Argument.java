package org.hsscontract.core.vector;

/**
 * What a caller gives to a client for a parameter.
 *
 * @param name of the parameter, in the contract
 * @param text the value; of an integer its digits
 * @param isInteger whether it is given as an integer, and not as a text
 */
public record Argument(String name, String text, boolean isInteger) {}
