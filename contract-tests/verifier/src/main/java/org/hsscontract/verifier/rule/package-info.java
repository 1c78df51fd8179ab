/** What a rule is, what it is given, and what it may find. */
@NullMarked
package org.hsscontract.verifier.rule;

import org.jspecify.annotations.NullMarked;
