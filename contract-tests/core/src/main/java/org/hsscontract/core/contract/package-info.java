/** The contract as read from its document: operations, parameters, schemas of bodies, and where each element comes from. */
@NullMarked
package org.hsscontract.core.contract;

import org.jspecify.annotations.NullMarked;
