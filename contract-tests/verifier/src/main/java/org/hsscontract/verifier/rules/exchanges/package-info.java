/** Rules that every single exchange must keep. */
@NullMarked
package org.hsscontract.verifier.rules.exchanges;

import org.jspecify.annotations.NullMarked;
