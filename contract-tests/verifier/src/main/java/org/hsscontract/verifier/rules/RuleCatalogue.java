package org.hsscontract.verifier.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.ContractRule;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rules.access.TokenRequired;
import org.hsscontract.verifier.rules.documents.DocumentedExample;
import org.hsscontract.verifier.rules.exchanges.BodySchema;
import org.hsscontract.verifier.rules.exchanges.ChallengeWith401;
import org.hsscontract.verifier.rules.exchanges.ContentEncodingTrue;
import org.hsscontract.verifier.rules.exchanges.KnownValues;
import org.hsscontract.verifier.rules.exchanges.MediaType;
import org.hsscontract.verifier.rules.exchanges.OpenApiValidatorRule;
import org.hsscontract.verifier.rules.exchanges.RequestIdSame;
import org.hsscontract.verifier.rules.exchanges.StatusDeclared;
import org.hsscontract.verifier.rules.exchanges.StrictJson;
import org.hsscontract.verifier.rules.exchanges.TokenNotDisclosed;
import org.hsscontract.verifier.rules.exchanges.TransferWhole;
import org.hsscontract.verifier.rules.filters.EncodingsEqual;
import org.hsscontract.verifier.rules.filters.FilterBeforePaging;
import org.hsscontract.verifier.rules.filters.FilterComplete;
import org.hsscontract.verifier.rules.filters.FilterExact;
import org.hsscontract.verifier.rules.filters.FilterNarrows;
import org.hsscontract.verifier.rules.filters.FiltersJoinedByAnd;
import org.hsscontract.verifier.rules.generated.GeneratedQueries;
import org.hsscontract.verifier.rules.known.KnownData;
import org.hsscontract.verifier.rules.methods.HeadAsGet;
import org.hsscontract.verifier.rules.methods.HostRequired;
import org.hsscontract.verifier.rules.methods.OtherMethodsRefused;
import org.hsscontract.verifier.rules.methods.OtherPathsNotFound;
import org.hsscontract.verifier.rules.paging.BeyondTheEndEmpty;
import org.hsscontract.verifier.rules.paging.GroupsDistinct;
import org.hsscontract.verifier.rules.paging.LimitDefault;
import org.hsscontract.verifier.rules.paging.LimitKept;
import org.hsscontract.verifier.rules.paging.OffsetCountsRecords;
import org.hsscontract.verifier.rules.paging.OffsetDefault;
import org.hsscontract.verifier.rules.paging.PagesJoin;
import org.hsscontract.verifier.rules.paging.ReadingEnds;
import org.hsscontract.verifier.rules.paging.SameAnswerTwice;
import org.hsscontract.verifier.rules.paging.TotalCountsGroups;
import org.hsscontract.verifier.rules.parameters.EmptyParameterRefused;
import org.hsscontract.verifier.rules.parameters.InvalidValuesRefused;
import org.hsscontract.verifier.rules.parameters.MalformedEncodingRefused;
import org.hsscontract.verifier.rules.parameters.OptionalParametersLeftOut;
import org.hsscontract.verifier.rules.parameters.RepeatedParameterRefused;
import org.hsscontract.verifier.rules.parameters.UnknownParameterIgnored;
import org.hsscontract.verifier.rules.parameters.ValidValuesAccepted;
import org.hsscontract.verifier.rules.scope.ForeignProjectRefused;
import org.hsscontract.verifier.rules.scope.IsolatedProjects;
import org.hsscontract.verifier.rules.scope.ScopeAllCoversEach;
import org.hsscontract.verifier.rules.scope.ScopeDefault;
import org.hsscontract.verifier.rules.scope.ScopeMembersDiffer;
import org.hsscontract.verifier.rules.scope.ScopeUnknownEmpty;
import org.hsscontract.verifier.rules.use.RightAtOnce;
import org.hsscontract.verifier.rules.use.SteadyInARow;
import org.hsscontract.verifier.rules.vectors.MalformedRequestVectors;
import org.hsscontract.verifier.rules.vectors.RequestVectors;

/** All rules there are, in the order in which they are judged and reported. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /**
     * Checks that the options name rules that there are.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static void check(Contract contract, Target target, Options options) {
        Set<String> known = new LinkedHashSet<>(ids(contract, target));
        Stream.concat(options.rules().stream(), options.skipped().stream())
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "there is no rule '" + id + "'; there are " + String.join(", ", known));
                });
    }

    /** The ids of all rules. */
    public static List<String> ids(Contract contract, Target target) {
        return all(contract, target).stream().map(ContractRule::id).toList();
    }

    /** All rules: those that send calls, then those that judge every exchange. */
    public static List<ContractRule> all(Contract contract, Target target) {
        return Stream.<ContractRule>concat(rules().stream(), exchangeRules(contract, target).stream())
                .toList();
    }

    /** The rules that send calls of their own. */
    public static List<Rule> rules() {
        return List.of(
                new DocumentedExample(),
                new ReadingEnds(),
                new LimitKept(),
                new LimitDefault(),
                new OffsetCountsRecords(),
                new OffsetDefault(),
                new PagesJoin(),
                new BeyondTheEndEmpty(),
                new TotalCountsGroups(),
                new SameAnswerTwice(),
                new GroupsDistinct(),
                new FilterNarrows(),
                new FilterComplete(),
                new FilterExact(),
                new FiltersJoinedByAnd(),
                new FilterBeforePaging(),
                new ScopeDefault(),
                new ScopeMembersDiffer(),
                new ScopeAllCoversEach(),
                new ScopeUnknownEmpty(),
                new ForeignProjectRefused(),
                new TokenRequired(),
                new OptionalParametersLeftOut(),
                new ValidValuesAccepted(),
                new InvalidValuesRefused(),
                new EmptyParameterRefused(),
                new RepeatedParameterRefused(),
                new MalformedEncodingRefused(),
                new UnknownParameterIgnored(),
                new EncodingsEqual(),
                new OtherMethodsRefused(),
                new HeadAsGet(),
                new HostRequired(),
                new OtherPathsNotFound(),
                new RequestVectors(),
                new MalformedRequestVectors(),
                new KnownData(),
                new IsolatedProjects(),
                new GeneratedQueries(),
                new SteadyInARow(),
                new RightAtOnce());
    }

    /** The rules that judge every exchange, whoever sent it. */
    public static List<ExchangeRule> exchangeRules(Contract contract, Target target) {
        return List.of(
                new TransferWhole(),
                new ContentEncodingTrue(),
                new StatusDeclared(),
                new ChallengeWith401(),
                new MediaType(),
                new StrictJson(),
                new RequestIdSame(),
                new BodySchema(contract),
                new KnownValues(),
                new TokenNotDisclosed(target.token()),
                new OpenApiValidatorRule(contract));
    }
}
