package org.hsscontract.server.web;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** What Tomcat must do for the contract and Spring Boot has no property for. */
final class TomcatSettings implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ErrorReport errorReport;

    TomcatSettings(ErrorReport errorReport) {
        this.errorReport = errorReport;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addEngineValves(new RequestId());
        tomcat.addContextCustomizers(this::reportErrors);
        // The filter refuses TRACE; Tomcat would do so before it is known whether the path exists.
        tomcat.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
    }

    private void reportErrors(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        host.getPipeline().addValve(errorReport);
        // Named as well, so that Tomcat does not add one of its own.
        host.setErrorReportValveClass(ErrorReport.class.getName());
    }
}
