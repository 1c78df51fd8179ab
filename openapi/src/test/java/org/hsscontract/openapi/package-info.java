/** Holds the contract, its examples, provenance and vectors to each other, and makes what is published beside them. */
@NullMarked
package org.hsscontract.openapi;

import org.jspecify.annotations.NullMarked;
