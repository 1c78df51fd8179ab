package org.hsscontract.server;

class InMemoryStatisticsTest extends StatisticsSuite {

    @Override
    ServerOptions.Builder options() {
        return ServerOptions.builder();
    }
}
