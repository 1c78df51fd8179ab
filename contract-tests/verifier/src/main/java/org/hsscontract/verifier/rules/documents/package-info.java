/** Rules about the examples that the documents give. */
@NullMarked
package org.hsscontract.verifier.rules.documents;

import org.jspecify.annotations.NullMarked;
