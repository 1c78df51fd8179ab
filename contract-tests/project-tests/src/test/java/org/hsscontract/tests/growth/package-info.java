/** Another contract, given only as YAML: what the project's programs do with it. */
@NullMarked
package org.hsscontract.tests.growth;

import org.jspecify.annotations.NullMarked;
