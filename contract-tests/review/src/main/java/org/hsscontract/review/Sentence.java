package org.hsscontract.review;

import java.util.List;
import org.hsscontract.core.contract.Address;

/**
 * A rule of behaviour in plain words.
 *
 * @param text with names in backticks
 * @param elements addresses of what it is made from
 */
record Sentence(String text, List<Address> elements) {}
