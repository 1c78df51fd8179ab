package org.hsscontract.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.vector.PagingVector;
import org.hsscontract.core.vector.ResponseVector;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A vector about clients as a server plays it, with the requests that came. Thread-safe. */
final class Scenario {
    /** More than any vector needs; an SDK that asks for ever is stopped here. */
    private static final int MOST_REQUESTS = 1000;

    private final Vector vector;
    private final Operation operation;
    private final List<ReceivedRequest> requests = new ArrayList<>();

    /** @throws IllegalArgumentException if the contract does not have its operation */
    Scenario(Vector vector, Contract contract) {
        this.vector = vector;
        this.operation = contract.operation(vector.operation())
                .orElseThrow(() -> new IllegalArgumentException("vector " + vector.id()
                        + " is for an operation that the contract does not have: " + vector.operation()));
    }

    Vector vector() {
        return vector;
    }

    /** Path of its base URL. */
    String base() {
        return "/scenarios/" + vector.id();
    }

    synchronized List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    synchronized void forget() {
        requests.clear();
    }

    /** Keeps the request, and answers it unless there were far too many. */
    Optional<ScriptedAnswer> answer(ReceivedRequest request) {
        synchronized (this) {
            if (requests.size() >= MOST_REQUESTS) {
                return Optional.empty();
            }
            requests.add(request);
        }
        if (vector instanceof ResponseVector response) {
            return Optional.of(ScriptedAnswer.of(response));
        }
        return Optional.of(
                vector instanceof PagingVector paging
                        ? list(paging).answer(request)
                        : ScriptedAnswer.json(200, emptyList()));
    }

    PagedList list(PagingVector paging) {
        return new PagedList(operation, paging.list());
    }

    /** What a request vector is answered with: it says nothing about answers. */
    ObjectNode emptyList() {
        GroupedList names = operation
                .list()
                .orElseThrow(() -> new IllegalArgumentException(operation.id()
                        + " is no list (x-grouped-list), so vector " + vector.id() + " cannot be answered"));
        ObjectNode list = JsonNodeFactory.instance.objectNode().put(names.total(), 0);
        list.putArray(names.items());
        return list;
    }
}
