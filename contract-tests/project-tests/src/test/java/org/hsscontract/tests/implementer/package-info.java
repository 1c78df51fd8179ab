/** The verifier as those use it who have an implementation of their own. */
@NullMarked
package org.hsscontract.tests.implementer;

import org.jspecify.annotations.NullMarked;
