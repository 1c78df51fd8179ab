/** Takes a contract and a target, tries every rule, and gives findings. */
@NullMarked
package org.hsscontract.verifier;

import org.jspecify.annotations.NullMarked;
