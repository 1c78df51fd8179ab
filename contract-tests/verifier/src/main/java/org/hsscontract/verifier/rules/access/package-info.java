/** Rules about who may call. */
@NullMarked
package org.hsscontract.verifier.rules.access;

import org.jspecify.annotations.NullMarked;
