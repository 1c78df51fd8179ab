/** Rules about what filters let through. */
@NullMarked
package org.hsscontract.verifier.rules.filters;

import org.jspecify.annotations.NullMarked;
