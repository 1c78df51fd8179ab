/** The verifier's rules as JUnit tests. */
@NullMarked
package org.hsscontract.verifier.junit;

import org.jspecify.annotations.NullMarked;
