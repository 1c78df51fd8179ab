/** Server, client and verifier together. */
@NullMarked
package org.hsscontract.tests;

import org.jspecify.annotations.NullMarked;
