/** The reference server: how to start one, and where the records it serves come from, are stored and counted. */
@NullMarked
package org.hsscontract.server;

import org.jspecify.annotations.NullMarked;
