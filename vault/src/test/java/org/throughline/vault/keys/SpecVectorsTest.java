package org.throughline.vault.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeContext;
import com.google.crypto.tink.hybrid.internal.HpkeKemKeyFactory;
import com.google.crypto.tink.hybrid.internal.HpkePrimitiveFactory;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published vectors of what we stand on, as far as the libraries let them in.
///
/// Tink's public HPKE seals and opens in one shot with no associated data, and draws the ephemeral key itself. So the
/// vectors of RFC 9180 are opened through the class under it, and nothing is sealed to match one.
class SpecVectorsTest {
    private static final String ODE = "4f6465206f6e2061204772656369616e2055726e";
    private static final String TRUTH = "4265617574792069732074727574682c20747275746820626561757479";

    /// Ours, X25519 with AES-256-GCM, is not printed in RFC 9180 but stands in its machine-readable vectors (mode 0,
    /// KEM 32, KDF 1, AEAD 2). The second is appendix A.1.1, which has AES-128-GCM.
    @ParameterizedTest
    @CsvSource({
        "AES_256_GCM, 497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d,"
                + "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c,"
                + "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256,"
                + "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a",
        "AES_128_GCM, 4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8,"
                + "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d,"
                + "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431,"
                + "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"
    })
    @AccessesPartialKey
    void hpkeOpensWhatRfc9180Sealed(String aead, String privateKey, String publicKey, String enc, String sealed)
            throws GeneralSecurityException {
        var parameters = HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(
                        aead.equals("AES_256_GCM")
                                ? HpkeParameters.AeadId.AES_256_GCM
                                : HpkeParameters.AeadId.AES_128_GCM)
                .setVariant(HpkeParameters.Variant.NO_PREFIX)
                .build();
        var key = HpkePrivateKey.create(
                HpkePublicKey.create(parameters, com.google.crypto.tink.util.Bytes.copyFrom(hex(publicKey)), null),
                SecretBytes.copyFrom(hex(privateKey), InsecureSecretKeyAccess.get()));
        var context = HpkeContext.createRecipientContext(
                hex(enc),
                HpkeKemKeyFactory.createPrivate(key),
                HpkePrimitiveFactory.createKem(parameters.getKemId()),
                HpkePrimitiveFactory.createKdf(parameters.getKdfId()),
                HpkePrimitiveFactory.createAead(parameters.getAeadId()),
                hex(ODE));
        assertThat(context.open(hex(sealed), "Count-0".getBytes(UTF_8))).isEqualTo(hex(TRUTH));
    }

    @Test
    void ourHpkeIsTheSuiteOfThatVector() {
        assertThat(Hpke.PARAMETERS.getKemId()).isEqualTo(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256);
        assertThat(Hpke.PARAMETERS.getKdfId()).isEqualTo(HpkeParameters.KdfId.HKDF_SHA256);
        assertThat(Hpke.PARAMETERS.getAeadId()).isEqualTo(HpkeParameters.AeadId.AES_256_GCM);
        assertThat(Hpke.publicOf(secret("497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d"))
                        .hex())
                .isEqualTo("430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c");
    }

    /// RFC 8032, section 7.1, tests 1 to 3.
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                + "d25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                + "387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                + "4a7c15e9716ed28dc027beceea1ec40a"
    })
    void ed25519SignsAsRfc8032(String privateKey, String publicKey, String message, String signature) {
        assertThat(Ed25519.publicOf(secret(privateKey)).hex()).isEqualTo(publicKey);
        assertThat(Ed25519.sign(secret(privateKey), hex(message)).hex()).isEqualTo(signature);
        assertThat(Ed25519.isSigned(Bytes.ofHex(publicKey), Bytes.ofHex(signature), hex(message)))
                .isTrue();
    }

    /// RFC 5869, appendix A.1.
    @Test
    void hkdfDerivesAsRfc5869() throws GeneralSecurityException {
        byte[] okm = Hkdf.computeHkdf(
                "HMACSHA256", hex("0b".repeat(22)), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42);
        assertThat(Bytes.of(okm).hex())
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }

    /// From the tests of the reference implementation (P-H-C/phc-winner-argon2, `src/test.c`).
    @Test
    void argon2idHashesAsTheReferenceImplementation() {
        Secret key = Argon2id.key(
                "password".getBytes(UTF_8), Bytes.of("somesalt".getBytes(UTF_8)), new PassphraseCost(65536, 2, 1));
        assertThat(Bytes.of(key.copy()).hex())
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    private static Secret secret(String hex) {
        return Secret.owning(hex(hex));
    }

    private static byte[] hex(String hex) {
        return Bytes.ofHex(hex).toArray();
    }
}
