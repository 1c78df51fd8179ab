import java.net.URI;
import org.hsscontract.client.AssetStatisticsClient;
import org.hsscontract.client.AssetStatisticsException;

/** A first call of both operations. Set HSS_ENDPOINT (such as https://hss.example.com), HSS_PROJECT and HSS_TOKEN. */
public final class Example {

    private Example() { }

    public static void main(final String[] arguments) {
        try {
            final URI endpoint = URI.create(environment("HSS_ENDPOINT"));
            final String project = environment("HSS_PROJECT");
            final String token = environment("HSS_TOKEN");
            // [example]
            AssetStatisticsClient client = AssetStatisticsClient.builder().endpoint(endpoint).projectId(project).token(token).build();
            client.listProcessStatistics(r -> r.path("/usr/sbin/sshd")).getDataList()
                    .forEach(p -> System.out.println(p.getPath() + ": on " + p.getNum() + " servers"));
            client.listPortStatistics(r -> r.type("TCP").limit(50)).getDataList()
                    .forEach(p -> System.out.println(p.getPort() + "/" + p.getType() + ": on " + p.getNum() + " servers"));
            // [/example]
        } catch (AssetStatisticsException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String environment(final String name) {
        final String value = System.getenv(name);
        if (value == null) {
            throw new IllegalArgumentException("Set " + name);
        }
        return value;
    }
}
