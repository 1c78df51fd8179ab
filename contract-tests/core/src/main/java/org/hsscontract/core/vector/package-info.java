/** The test vectors that come with the contract. */
@NullMarked
package org.hsscontract.core.vector;

import org.jspecify.annotations.NullMarked;
