package org.hsscontract.tests.proxy;

/** How a proxy answers a request, usually with the help of the server behind it. Called by many threads. */
@FunctionalInterface
public interface Behaviour {
    ProxyResponse answer(ProxyRequest request, Upstream upstream);
}
