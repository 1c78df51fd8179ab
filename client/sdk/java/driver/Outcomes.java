import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hsscontract.client.ErrorAnswerException;
import org.hsscontract.client.TransportException;
import org.hsscontract.client.model.ListPortStatisticsResponse;
import org.hsscontract.client.model.ListProcessStatisticsResponse;
import org.hsscontract.client.model.PortStatisticResponseInfo;
import org.hsscontract.client.model.ProcessStatisticResponseInfo;

/** What the SDK's caller got, in the contract's names and as it is. */
final class Outcomes {

    private Outcomes() { }

    static Object page(final ListProcessStatisticsResponse page) {
        return object("total_num", page.getTotalNum(), "data_list", page.getDataList().stream().map(Outcomes::entry).toList());
    }

    static Object page(final ListPortStatisticsResponse page) {
        return object("total_num", page.getTotalNum(), "data_list", page.getDataList().stream().map(Outcomes::entry).toList());
    }

    static Object entry(final ProcessStatisticResponseInfo entry) {
        return object("path", entry.getPath(), "num", entry.getNum());
    }

    static Object entry(final PortStatisticResponseInfo entry) {
        return object("port", entry.getPort(), "type", entry.getType(), "num", entry.getNum());
    }

    static Object error(final RuntimeException e) {
        System.err.println(e);
        if (e instanceof ErrorAnswerException answer) {
            return object("kind", "answer", "status", answer.status(), "error_code", answer.errorCode().orElse(null),
                    "error_msg", answer.errorMessage().orElse(null), "request_id", answer.requestId().orElse(null),
                    "retry_after", answer.retryAfter().map(Duration::toSeconds).orElse(null));
        }
        return object("kind", e instanceof TransportException ? "transport" : "broken-contract");
    }

    /** A map that keeps its order and takes null. */
    private static Map<String, Object> object(final Object... namesAndValues) {
        final Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
