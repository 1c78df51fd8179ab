package org.hsscontract.tests.proxy;

/** The server behind a proxy. */
@FunctionalInterface
public interface Upstream {
    ProxyResponse send(ProxyRequest request);
}
