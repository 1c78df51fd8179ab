/** Rules about projects and what each may see. */
@NullMarked
package org.hsscontract.verifier.rules.scope;

import org.jspecify.annotations.NullMarked;
