/** Rules about how a request begins: method, path and host. */
@NullMarked
package org.hsscontract.verifier.rules.methods;

import org.jspecify.annotations.NullMarked;
