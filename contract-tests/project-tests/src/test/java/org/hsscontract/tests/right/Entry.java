package org.hsscontract.tests.right;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A process path or an open port, and how often there is one.
 *
 * @param path empty if this is a port
 * @param num 0 as long as it is not counted
 */
record Entry(String path, int port, String type, long num) {
    static Entry process(String path) {
        return new Entry(path, 0, "", 0);
    }

    static Entry port(int port, String type) {
        return new Entry("", port, type, 0);
    }

    boolean isPort() {
        return !type.isEmpty();
    }

    Entry counted(long other) {
        return new Entry(path, port, type, other);
    }

    Entry withPath(String other) {
        return new Entry(other, port, type, num);
    }

    Entry withPort(int other) {
        return new Entry(path, other, type, num);
    }

    Entry withType(String other) {
        return new Entry(path, port, other, num);
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("num", num);
        return isPort() ? json.put("port", port).put("type", type) : json.put("path", path);
    }
}
