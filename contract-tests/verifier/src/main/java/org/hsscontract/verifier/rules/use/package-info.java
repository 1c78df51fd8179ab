/** Rules about many calls, in a row and at once. */
@NullMarked
package org.hsscontract.verifier.rules.use;

import org.jspecify.annotations.NullMarked;
