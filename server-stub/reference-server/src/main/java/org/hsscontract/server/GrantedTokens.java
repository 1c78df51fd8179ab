package org.hsscontract.server;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.server.web.Authentication;
import org.hsscontract.server.web.Grants;

/** The tokens of a running server. */
record GrantedTokens(List<AccessToken> tokens) implements Authentication {

    private static final int RANDOM_BYTES = 32;

    /** One random token, which may see everything that there is. */
    static GrantedTokens everything(AssetInventory inventory) {
        Map<String, Set<String>> projects = new LinkedHashMap<>();
        inventory
                .assets()
                .forEach(asset -> projects.computeIfAbsent(asset.projectId(), project -> new LinkedHashSet<>())
                        .add(asset.enterpriseProjectId()));
        if (projects.isEmpty()) {
            projects.put(AssetSource.DEFAULT_PROJECT_ID, Set.of());
        }
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new GrantedTokens(List.of(new AccessToken(value, projects)));
    }

    AccessToken first() {
        return tokens.get(0);
    }

    String firstProject() {
        return first().projects().keySet().iterator().next();
    }

    @Override
    public Optional<Grants> authenticate(String presented) {
        byte[] bytes = Utf8.bytes(presented);
        AccessToken match = null;
        // All of them, each in constant time: how long it takes must not tell how close a guess is.
        for (AccessToken token : tokens) {
            if (MessageDigest.isEqual(Utf8.bytes(token.value()), bytes)) {
                match = token;
            }
        }
        return Optional.ofNullable(match).map(token -> new Grants(token.projects()));
    }
}
