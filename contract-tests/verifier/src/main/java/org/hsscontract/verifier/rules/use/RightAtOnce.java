package org.hsscontract.verifier.rules.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.TargetLostException;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends calls with different filters at once and judges each answer by its own filter. */
@RuleDefinition(
        id = "right-at-once",
        sentence = "Calls with different filters at the same time each get the answer to their own.",
        topic = Topic.USE,
        sends = "Calls with different filters, 32 at the same time; each answer must be that of its own filter.",
        data = "A list of 2 or more groups.",
        basis = {"list/filters/*"})
public final class RightAtOnce extends ListRule {
    private static final int AT_ONCE = 32;

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return !list.filters().isEmpty();
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.against(trial.call(), full -> {
            if (full.size() < 2) {
                trial.notProved("a list of 2 or more groups would prove it; this one has " + full.size());
                return;
            }
            int calls = trial.options().full() ? 4 * AT_ONCE : AT_ONCE;
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                questions.add(question(trial, list, full, i));
            }
            ask(trial, list, questions);
        });
    }

    private record Question(Call call, String filter, String value, List<Group> expected) {}

    private static Question question(Trial trial, GroupedList list, FullList full, int i) {
        List<Map.Entry<String, String>> filters = List.copyOf(list.filters().entrySet());
        Map.Entry<String, String> filter = filters.get(i % filters.size());
        String value = full.groups().get(i * 7 % full.size()).value(filter.getValue());
        List<Group> expected = full.groups().stream()
                .filter(g -> g.value(filter.getValue()).equals(value))
                .toList();
        Call call = trial.call().with(filter.getKey(), value);
        return new Question(
                full.pageSize() > 0 ? call.with(list.limit().orElseThrow(), full.pageSize()) : call,
                filter.getKey(),
                value,
                expected);
    }

    private static void ask(Trial trial, GroupedList list, List<Question> questions) {
        ExecutorService together = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Exchange>> answers = questions.stream()
                    .map(q -> together.submit(() -> trial.send(q.call())))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                judge(trial, list, questions.get(i), answers.get(i).get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TargetLostException lost) {
                throw lost;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            together.shutdownNow();
        }
    }

    private static void judge(Trial trial, GroupedList list, Question question, Exchange exchange) {
        Address element = trial.behaviour("filters", question.filter());
        if (!trial.answered(exchange, element)) {
            return;
        }
        Page page = Page.of(exchange, list).orElse(null);
        List<Group> fit = question.expected().stream().limit(200).toList();
        if (page != null
                && page.total() == question.expected().size()
                && fit.containsAll(page.groups())
                && !page.isEmpty()) {
            trial.proved(element);
        } else {
            trial.broken(
                    element,
                    "while " + AT_ONCE + " calls run, the "
                            + question.expected().size() + " groups with " + question.filter() + "=" + question.value(),
                    exchange.outcome(),
                    exchange);
        }
    }
}
