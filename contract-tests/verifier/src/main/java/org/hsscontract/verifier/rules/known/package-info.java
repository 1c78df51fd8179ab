/** Rules that compare answers with what the target is known to hold. */
@NullMarked
package org.hsscontract.verifier.rules.known;

import org.jspecify.annotations.NullMarked;
