/** Rules tried with generated queries. */
@NullMarked
package org.hsscontract.verifier.rules.generated;

import org.jspecify.annotations.NullMarked;
