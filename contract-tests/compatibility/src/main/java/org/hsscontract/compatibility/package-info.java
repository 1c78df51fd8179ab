/** Compares versions of the contract, says whom a change breaks, and holds version and changelog to it. */
@NullMarked
package org.hsscontract.compatibility;

import org.jspecify.annotations.NullMarked;
