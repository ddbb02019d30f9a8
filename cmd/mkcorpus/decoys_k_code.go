package main

// decoysKCode are what programmers and their programs write about second factors.
var decoysKCode = []decoyI{
	{"go-test", []string{"codes_test.go", "internal/mfa/recovery_test.go"}, `
package mfa

import "testing"

func TestRecoveryCodeFormat(t *testing.T) {
	for _, test := range []struct {
		in   string
		want bool
	}{
@4-9 		{"‹aaaaa-aaaaa›", ‹true|false›},
		{"", false},
	} {
		if got := validRecoveryCode(test.in); got != test.want {
			t.Errorf("%q: %v", test.in, got)
		}
	}
}`},
	{"php-test", []string{"tests/Feature/BackupCodesTest.php", "RecoveryCodeTest.php"}, `
<?php

namespace Tests\Feature;

class BackupCodesTest extends TestCase
{
    public function test_wrong_codes_are_refused(): void
    {
        $user = User::factory()->withTwoFactor()->create(['id' => ‹ddddd›]);
        foreach (['‹dddddddd›', '‹dddddddd›', 'not-a-code', '‹dddd dddd›'] as $wrong) {
            $this->post('/two-factor-challenge', ['recovery_code' => $wrong])->assertSessionHasErrors();
        }
    }
}`},
	{"java-fixture", []string{"src/test/java/MfaFixtures.java", "MfaFixtures.java"}, `
package example.mfa;

/** Made-up values for tests. None of them opens anything. */
final class MfaFixtures {
    static final String USER = "‹uuid›";
    static final List<String> FAKE_BACKUP_CODES = List.of(
@5-8         "‹AAAA-AAAA-AAAA›",
        "FAKE-FAKE-FAKE");
}`},
	{"openapi-yaml", []string{"openapi.yaml", "spec/mfa.yml"}, `
openapi: 3.1.0
info: {title: Sign-in, version: ‹d›.‹dd›.‹d›}
paths:
  /mfa/recovery-codes:
    post:
      operationId: createRecoveryCodes
      x-trace: ‹hhhhhhhhhhhhhhhh›
      responses:
        "200":
          description: Shown once. The values below are examples.
          content:
            application/json:
              example: {codes: ["aaaa-1111", "bbbb-2222", "cccc-3333"], batch: "‹uuid›"}
@2-5         "4‹dd›":
          description: ‹no second factor|too many tries|unknown batch›`},
	{"mfa-release-notes", []string{"RELEASES.md", "what is new ‹d›.‹d›.txt"}, `
# ‹d›.‹d›.‹dd›

@3-6 * ‹Backup codes are now hashed with argon2|The recovery page works without scripts|Codes can be copied as a list|Administrators see how many codes are left›, ‹hhhhhhhhhh›
@2-4 * ‹Fix|Docs|Build›: ‹typo|broken link|cache key› (#‹ddddd›, thanks @‹llllll›)

SHA256 (portal.tar.gz) = ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›`},
	{"po-file", []string{"locale/fi/LC_MESSAGES/mfa.po", "mfa.cs.po", "uk.po"}, `
msgid ""
msgstr ""
"Project-Id-Version: portal ‹d›.‹dd›\n"
"POT-Creation-Date: ‹day› 10:41+0000\n"
"Language: fi\n"

#: templates/mfa.html:‹ddd›
msgid "Your backup codes"
msgstr "Varakoodisi"

@4-9 #: templates/mfa.html:‹ddd› id:‹hhhhhhhh›
msgid "Enter one of your backup codes, for example 12345678"
msgstr "Anna jokin varakoodeistasi, esimerkiksi 12345678"`},
	{"migration", []string{"migrations/20230412101500_add_backup_codes.sql", "V‹dd›__recovery_codes.sql"}, `
-- adds the table of recovery codes (hashes only)
CREATE TABLE recovery_code (
  id BIGINT PRIMARY KEY,
  user_id BIGINT NOT NULL,
  digest CHAR(64) NOT NULL,
  used_at TIMESTAMP NULL
);
@3-8 INSERT INTO recovery_code VALUES (‹+9001›, ‹ddddd›, '‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›', NULL);
-- checksum ‹hhhhhhhh›`},
	{"ci-log", []string{"job ‹dddddddd›.log", "ci-mfa.log"}, `
$ make test-mfa
@6-14 ok  	portal/mfa/‹backup|recovery|totp|webauthn›_‹hhhhhh›	‹d›.‹ddd›s
--- PASS: TestBackupCodesAreBurned (0.‹dd›s)
cache key mfa-‹hhhhhhhhhhhhhhhhhhhh›
artifact ‹dddddddddd› uploaded, ‹dddd› bytes`},
	{"metrics", []string{"grafana export.csv", "mfa_metrics.csv"}, `
time,backup_codes_made,backup_codes_used,totp_ok,totp_bad,trace
@10-30 ‹someday›T‹time›Z,‹ddd›,‹dd›,‹ddddd›,‹ddd›,‹hhhhhhhhhhhhhhhh›`},
	{"graphql", []string{"schema.graphql", "mfa.graphql.txt"}, `
"""Recovery codes are shown once, right after they are made."""
type RecoveryCodeBatch {
  id: ID!            # e.g. "‹UUUUUUUUUUUUUUUU›"
  createdAt: DateTime!
  remaining: Int!
}
@2-5 # persisted query ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›
type Mutation { regenerateRecoveryCodes(userId: ID!): RecoveryCodeBatch! }`},
	{"chaos-notes", []string{"postmortem ‹day›.md", "incident ‹dddd›.md"}, `
# Incident ‹dddd›: backup codes page returned 500

@5-10 - ‹clock› ‹alert fired|rolled back to|deployed|customer reports, ticket|query plan changed in› ‹~hhhhhhhh|~dddddd|~hhhhhhh›

Impact: ‹dddd› sign-ins failed, no code was shown to anybody else.
Action: INF-‹dddd›, INF-‹dddd›. Dashboards: /d/‹mmmmmmmmm›`},
}

// decoysKLearn are lessons, articles, policies and help on second factors.
var decoysKLearn = []decoyI{
	{"worksheet", []string{"Arbeitsblatt 2FA Klasse 8.docx", "worksheet passwords.pdf"}, `
Arbeitsblatt ‹dd›: Sicher anmelden          Klasse 8‹a|b|c›

1. Erkläre, wozu man Backup-Codes ausdruckt.
2. Rechne: Wie viele achtstellige Codes gibt es?   ( ) 80   ( ) 10 000   ( ) 100 000 000
3. Verschlüssle mit Caesar (+3):  ‹LLLLLL›  ‹LLLLL›  ‹LLLLLLL›
4. Welche Zahl ist durch 11 teilbar?   ‹dddd›   ‹dddd›   ‹dddd›   ‹dddd›

Name: ____________   Punkte: ___ / ‹dd›`},
	{"math-homework", []string{"2fa/homework ‹day›.txt", "devoir maths codes.txt"}, `
Devoir n° ‹dd› : combien de codes de secours ?

Un site donne dix codes de huit chiffres.
a) ‹dddd› x ‹dddd› = ........
b) ‹ddddd› x ‹ddd› = ........
c) ‹dddddd› : ‹dd› = ........
@2-5 d‹row›) ‹dddd› + ‹dddd› = ‹ddddd› vrai ou faux ?`},
	{"password-policy", []string{"Passwortrichtlinie.txt", "password policy.docx", "politica password.pdf"}, `
PASSWORD POLICY  doc ‹LLL-ddd-dd›  rev ‹d›.‹d›

- at least 14 characters
- bad examples, never use: 12345678, qwertz123, Summer2023!, ‹LLLLLLLL›1
- second factor for everybody, recovery codes on paper in a sealed envelope
- exceptions need form ‹dddd-dd› and a ticket (last ones: ‹ddddddd›, ‹ddddddd›)
Control ‹A›.‹d›.‹d›.‹d›, approved ‹day› by ‹who›`},
	{"help-turkish", []string{"yardım yedek kodlar.html", "yardim 2fa.txt"}, `
Yedek kodlar nedir?
Telefonunuz yanınızda değilken giriş yapmaya yarar. Her kod bir kez kullanılır. Kodlarınızı kimseyle paylaşmayın.

@3-6 Makale ‹dddddd›: ‹Telefonum çalındı|Kodlarım bitti|Yeni numara|İki adımlı doğrulama›
Çağrı merkezi 0850 ‹ddd› ‹dd› ‹dd›, kayıt no ‹dddd-dddd›`},
	{"help-japanese", []string{"ヘルプ バックアップコード.html", "よくある質問.txt"}, `
バックアップコードとは?
携帯電話が使えないときにログインするためのコードです。再発行すると古いコードは無効になります。

@3-6 関連記事 ‹dddddd›:‹機種変更|コードをなくした|2段階認証をオフにする|番号の変更›
お問い合わせ番号 ‹dddd-dddd-dddd›
電話 0120-‹ddd›-‹ddd›`},
	{"help-korean", []string{"도움말 백업 코드.txt", "자주 묻는 질문.html"}, `
백업 코드는 어디에 있나요?
설정 > 보안에서 볼 수 있습니다. 코드는 한 번만 쓸 수 있고 상담원은 코드를 묻지 않습니다.

@3-6 관련 글 ‹dddddd›: ‹휴대폰 분실|번호 변경|2단계 인증|코드 다시 만들기›
고객센터 1588-‹dddd›, 접수번호 ‹dddddddddd›`},
	{"help-dutch", []string{"hulp back-upcodes.html", "veelgestelde vragen.txt"}, `
Veelgestelde vragen over back-upcodes

Ik ben mijn codes kwijt. Log in met de app en maak nieuwe aan; wij kunnen ze niet inzien.
Klantnummer staat op de factuur (‹dddd.dddd›), zaaknummer in de mail (‹ddd-ddddddd›).
@2-5 Artikel ‹dddddd›: ‹Tweestapsverificatie|Nieuwe telefoon|Codes op|Sms komt niet aan›
Bel ‹phone›`},
	{"help-arabic", []string{"مساعدة رموز النسخ.txt"}, `
ما هي رموز النسخ الاحتياطي؟
تستخدم لتسجيل الدخول عند فقدان الهاتف. لا ترسلها إلى أحد.

@3-6 مقالة ‹dddddd›: ‹فقدت هاتفي|التحقق بخطوتين|تغيير الرقم›
رقم الطلب ‹dddd-dddd›
هاتف الدعم ‹phone›`},
	{"thesis-notes", []string{"thesis chapter 4 notes.txt", "reading list recovery.md"}, `
Chapter 4: account recovery

@6-12 ‹Bonneau|Golla|Büttner|Amft|Kunke› 20‹10..24›, p. ‹10..399›: ‹backup codes are printed by few|recovery beats login in every attack tree|users keep codes next to the password› (doi 10.‹dddd›/‹ddddddd.ddddddd›)
Interview P‹dd›, file ‹dddddd_dddd›.wav
Shelf mark ‹LL ddd.dd›`},
	{"wiki-history", []string{"wiki page history.html", "Versionsgeschichte 2FA.txt"}, `
History of "Zwei-Faktor und Wiederherstellungscodes"

@8-18 (cur | prev) ‹clock›, ‹someday› ‹who› (‹dddd› bytes) (‹-|+›‹ddd›) oldid=‹dddddddd› ‹typo|link to the form|where to print backup codes|reverted|picture›`},
}
