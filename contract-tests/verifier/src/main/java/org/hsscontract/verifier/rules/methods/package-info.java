/** Rules about methods and paths. */
@NullMarked
package org.hsscontract.verifier.rules.methods;

import org.jspecify.annotations.NullMarked;
