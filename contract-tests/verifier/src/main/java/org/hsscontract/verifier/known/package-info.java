/** What an implementation is known to hold, and what its lists must be. */
@NullMarked
package org.hsscontract.verifier.known;

import org.jspecify.annotations.NullMarked;
