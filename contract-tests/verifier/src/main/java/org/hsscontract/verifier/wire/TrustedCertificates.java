package org.hsscontract.verifier.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Trust for certificates beside those of the platform. That a certificate is for the host is checked all the same. */
public final class TrustedCertificates {
    private TrustedCertificates() {}

    /**
     * Trust for the platform's certificates and those of the file.
     *
     * @param pem one or more certificates, each between BEGIN CERTIFICATE and END CERTIFICATE
     * @throws IllegalArgumentException if the file cannot be read or has no certificate
     */
    public static SSLContext with(Path pem) {
        Collection<? extends Certificate> more = read(pem);
        try {
            KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            int number = 0;
            for (TrustManager manager : managers(null)) {
                if (manager instanceof X509TrustManager platform) {
                    for (X509Certificate certificate : platform.getAcceptedIssuers()) {
                        all.setCertificateEntry("platform-" + number++, certificate);
                    }
                }
            }
            for (Certificate certificate : more) {
                all.setCertificateEntry("given-" + number++, certificate);
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(all), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(pem + ": cannot be trusted on this platform: " + e.getMessage(), e);
        }
    }

    private static Collection<? extends Certificate> read(Path pem) {
        if (!Files.isRegularFile(pem)) {
            throw new IllegalArgumentException(pem + ": is not a file; give the path of a PEM file");
        }
        try (InputStream in = Files.newInputStream(pem)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException(
                        pem + ": has no certificate; give a PEM file with BEGIN CERTIFICATE");
            }
            return certificates;
        } catch (CertificateException e) {
            throw new IllegalArgumentException(pem + ": is not a PEM file of certificates: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(pem + ": cannot be read; check its permissions", e);
        }
    }

    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
