package org.hsscontract.verifier.rules.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.http.PercentEncoding;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.TargetLostException;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.ChangeModel;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.filters.FilterValue;
import org.hsscontract.verifier.rules.filters.Match;

/** Sends calls with different filters at once and judges each answer by its own filter. */
@RuleDefinition(
        id = "right-at-once",
        sentence = "Calls with different filters at the same time each get the answer to their own.",
        topic = Topic.USE,
        sends =
                "Calls with different filters, 32 at the same time; each answer must be that of its own filter. An entry that "
                        + "the filter cannot have selected is wrong at once, one that is missing if it stays so or more are missing "
                        + "than can have gone meanwhile.",
        data = "A list of 2 or more groups.",
        basis = {"list/filters/*", "decision changes-between-pages"})
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

    private record Question(FilterValue value, Call call) {}

    private record AnsweredQuestion(Question question, Exchange exchange) {}

    @Override
    protected void judge(Trial trial, GroupedList list) {
        try {
            FullList before = trial.lists().readAgain(trial.call());
            if (before.size() < 2) {
                trial.notProved("a list of 2 or more groups would prove it; this one has " + before.size());
                return;
            }
            List<Question> questions = questions(trial, list, before);
            if (questions.isEmpty()) {
                trial.notProved("groups with values of letters and digits would prove it; there are none");
                return;
            }
            List<AnsweredQuestion> answers = ask(trial, questions);
            FullList after = trial.lists().readAgain(trial.call());
            boolean departs = false;
            for (AnsweredQuestion answer : answers) {
                departs |= judge(trial, answer, before, after);
            }
            if (departs) {
                trial.against(trial.call(), full -> {
                    for (AnsweredQuestion answer : ask(trial, questions(trial, list, full))) {
                        judgeAtRest(trial, answer, full);
                    }
                });
            }
        } catch (UnreadableListException e) {
            trial.notProved("the whole list is needed, but " + e.getMessage());
        }
    }

    private static List<Question> questions(Trial trial, GroupedList list, FullList full) {
        int calls = trial.options().full() ? 4 * AT_ONCE : AT_ONCE;
        List<Map.Entry<String, String>> filters = List.copyOf(list.filters().entrySet());
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            Map.Entry<String, String> filter = filters.get(i % filters.size());
            FilterValue value = FilterValue.of(
                    trial,
                    filter.getKey(),
                    filter.getValue(),
                    full.groups().get(i * 7 % full.size()).value(filter.getValue()));
            if (value.isPlain()) {
                // Slashes as they are: that they may be encoded is another matter.
                Call call = trial.call().withRaw(filter.getKey() + "=" + spelt(value.value()));
                questions.add(new Question(
                        value, full.pageSize() > 0 ? call.with(list.limit().orElseThrow(), full.pageSize()) : call));
            }
        }
        return questions;
    }

    private static String spelt(String value) {
        return PercentEncoding.of(value).replace("%2F", "/");
    }

    private static List<AnsweredQuestion> ask(Trial trial, List<Question> questions) {
        ExecutorService together = Executors.newFixedThreadPool(AT_ONCE);
        List<AnsweredQuestion> answers = new ArrayList<>();
        try {
            List<Future<Exchange>> futures = questions.stream()
                    .map(q -> together.submit(() -> trial.send(q.call())))
                    .toList();
            for (int i = 0; i < futures.size(); i++) {
                answers.add(
                        new AnsweredQuestion(questions.get(i), futures.get(i).get()));
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
        return answers;
    }

    /** Judges what can be judged of data that may move; tells whether something departs that can only be judged at rest. */
    private static boolean judge(Trial trial, AnsweredQuestion answer, FullList before, FullList after) {
        FilterValue value = answer.question().value();
        Exchange exchange = answer.exchange();
        if (exchange.isRefused()) {
            return true;
        }
        Page page = page(trial, answer).orElse(null);
        if (page == null || foreign(trial, value, page)) {
            return false;
        }
        List<Group> lost =
                lost(value, page, before).stream().filter(after::contains).toList();
        long changes = 2L * lost.size();
        if (changes
                > ChangeModel.mostChanges(AnswerTime.of(
                        before.pages().get(0).exchange(),
                        after.pages().get(after.pages().size() - 1).exchange()))) {
            missing(trial, answer, lost.get(0), page, trial.source(value.element()));
            return false;
        }
        if (lost.isEmpty()) {
            trial.proved(value.element());
        }
        return !lost.isEmpty();
    }

    private static void judgeAtRest(Trial trial, AnsweredQuestion answer, FullList full) {
        if (answer.exchange().isRefused()) {
            trial.broken(
                    answer.question().value().element(),
                    "status 200, the call is right",
                    answer.exchange().outcome(),
                    answer.exchange());
            return;
        }
        // Replicas that lag look the same, and no document says that there are none.
        Source replicated =
                trial.source(answer.question().value().element()).weaker(trial.decision("changes-between-pages"));
        page(trial, answer)
                .ifPresent(page -> lost(answer.question().value(), page, full).stream()
                        .findFirst()
                        .ifPresent(lost -> missing(trial, answer, lost, page, replicated)));
    }

    private static Optional<Page> page(Trial trial, AnsweredQuestion answer) {
        return trial.page(answer.exchange(), answer.question().value().element());
    }

    /** Whether an entry is there that no comparison selects; however the data move, it is wrong. */
    private static boolean foreign(Trial trial, FilterValue value, Page page) {
        Optional<Group> foreign =
                page.groups().stream().filter(g -> value.of(g) == Match.NONE).findFirst();
        foreign.ifPresent(g -> trial.broken(value.element(), expected(value), g.text(), page.exchange()));
        return foreign.isPresent();
    }

    /** The groups of the list that a page has not, if it is not cut. */
    private static List<Group> lost(FilterValue value, Page page, FullList full) {
        List<Group> lost = full.groups().stream()
                .filter(value::isExactlyOf)
                .filter(g -> page.groups().stream().noneMatch(g::sameKey))
                .toList();
        boolean cut = page.size() > 0 && (page.total() > page.size() || page.size() >= full.pageSize());
        return cut ? List.of() : lost;
    }

    private static void missing(Trial trial, AnsweredQuestion answer, Group lost, Page page, Source source) {
        trial.broken(
                answer.question().value().element(),
                source,
                expected(answer.question().value()) + ", with " + lost.text(),
                page.text(),
                answer.exchange());
    }

    private static String expected(FilterValue value) {
        return "while " + AT_ONCE + " calls run, the groups with " + value.text();
    }
}
