/** The HTTP side of the reference server: what it takes, what it refuses, and in which words. */
@NullMarked
package org.hsscontract.server.web;

import org.jspecify.annotations.NullMarked;
