package main

// decoysJDev are what programmers and their programs write about recovery codes.
var decoysJDev = []decoyI{
	{"commits", []string{"git log mfa.txt", "commits ‹day›.txt"}, `
@6-16 ‹hhhhhhh› ‹mfa: burn a recovery code after use|recovery codes: ten instead of eight|Merge pull request #4471 from mfa/backup-codes|fix flaky test of backup codes|docs: where to keep recovery codes›
@or
@8-20 ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh› ‹Show recovery codes only once|Add download button for backup codes|Rename scratch codes|Bump version|Typo›`},
	{"tracker-csv", []string{"jira export.csv", "issues.csv"}, `
Key,Summary,Status,Reporter,Estimate,Commit
@10-25 AUTH-‹Dddd›,‹Recovery codes: print style broken|Backup codes not shown after reset|User can enter a backup code twice|Text of the 2FA mail|Count of remaining codes is wrong›,‹Open|Done|In review›,‹who›,‹d›,‹hhhhhhhhhh›`},
	{"hashed-table", []string{"recovery_codes.sql", "dump_mfa_codes.csv"}, `
-- table of hashed recovery codes, plain codes are never stored
COPY public.mfa_recovery_codes (id, user_id, code_hash, used_at) FROM stdin;
@8-20 ‹+10441›	‹ddddd›	‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›	‹\N|2022-03-04 10:11:12|2023-01-30 22:10:01›
\.
@or
id,user_id,bcrypt,used
@6-16 ‹+501›,‹dddd›,$2b$12$‹UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU›,‹t|f›`},
	{"auth-events", []string{"auth.log", "keycloak-events.log", "audit.jsonl"}, `
@12-40 ‹someday›T‹time›Z level=‹info|warn› event=‹recovery_code.used|recovery_code.failed|backup_codes.generated|login.ok› user=‹ddddd› req=‹hhhhhhhh-hhhh› ip=‹ip›
@or
@10-30 {"ts":"‹day›T‹time›Z","type":"‹LOGIN|UPDATE_TOTP|RECOVERY_AUTHN_CODES›","sessionId":"‹uuid›","userId":"‹uuid›","code_id":"‹hhhhhhhh›"}`},
	{"rust-test", []string{"recovery_codes.rs", "src/tests/mfa.rs"}, `
#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: [&str; 3] = [
@3-3         "‹aaaaa-aaaaa›",
    ];

    #[test]
    fn accepts_every_sample_once() {
        let mut codes = RecoveryCodes::from(SAMPLE);
        assert!(codes.burn(SAMPLE[0]));
        assert!(!codes.burn(SAMPLE[0]));
        assert_eq!(codes.left(), 2);
    }
}`},
	{"csharp-test", []string{"RecoveryCodeTests.cs", "BackupCodesTests.cs"}, `
namespace Portal.Tests;

public class RecoveryCodeTests
{
    [Theory]
@4-8     [InlineData("‹SSSSS-SSSSS›", ‹true|false›)]
    public async Task Redeem(string code, bool expected)
    {
        var result = await _users.RedeemTwoFactorRecoveryCodeAsync(_user, code);
        Assert.Equal(expected, result.Succeeded);
    }
}`},
	{"elixir-test", []string{"test/accounts/backup_codes_test.exs"}, `
defmodule Portal.Accounts.BackupCodesTest do
  use ExUnit.Case, async: true

  @codes ~w(‹bbbbbbbb› ‹bbbbbbbb› ‹bbbbbbbb›)

  test "each code is taken once" do
    user = insert(:user, backup_codes: @codes, id: ‹ddddd›)
    assert {:ok, user} = BackupCodes.take(user, hd(@codes))
    assert {:error, :unknown} = BackupCodes.take(user, hd(@codes))
  end
end`},
	{"load-test", []string{"mfa-load.js", "k6/recovery.js"}, `
import http from 'k6/http';
import { check } from 'k6';

// users of the staging data base, see seed.sql
const users = [
@5-12   { id: ‹dddddd›, code: '‹dddddddd›' },
];

export default function () {
  const u = users[__VU % users.length];
  const res = http.post(__ENV.BASE + '/mfa/backup-code', JSON.stringify(u));
  check(res, { 'is 401 or 200': (r) => r.status === 200 || r.status === 401 });
}`},
	{"ftl-locale", []string{"locales/nl/mfa.ftl", "browser.ftl", "messages_pl.properties"}, `
# Recovery codes
mfa-codes-title = ‹Herstelcodes|Kody zapasowe|Backupkoder|Reservkoder›
mfa-codes-hint = ‹Bewaar deze codes|Zapisz te kody|Gem disse koder|Spara koderna›
mfa-codes-example = 1234-5678
@4-10 mfa-codes-step-‹row› = ‹{ $count }|{ -brand-name }|OK|...›
# string id ‹hhhhhhhh›, translation memory ‹dddddddd›`},
	{"xliff", []string{"messages.fr.xlf", "translations.de.xlf"}, `
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2"><file source-language="en" target-language="fr" datatype="plaintext"><body>
@6-16 <trans-unit id="‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›"><source>‹Recovery codes</source><target>Codes de récupération|Save your backup codes</source><target>Enregistrez vos codes de secours|Code already used</source><target>Code déjà utilisé|Download</source><target>Télécharger›</target></trans-unit>
</body></file></xliff>`},
	{"api-doc", []string{"docs/api/mfa.md", "api recovery codes.md", "README-api.md"}, `
## Create recovery codes

    POST /v1/users/{id}/recovery-codes

### Example response

~~~json
{
  "request_id": "‹uuid›",
  "codes": [
    "EXAMPLE1-AAAA", "EXAMPLE2-BBBB", "EXAMPLE3-CCCC"
  ]
}
~~~

The values are examples. Real codes are shown once and never again.

| error | meaning |
|---|---|
@3-6 | ‹ddddd› | ‹too many requests|no second factor set up|unknown user|codes were made already› |`},
	{"json-schema", []string{"recovery-codes.schema.json", "openapi/mfa.json"}, `
{
  "$id": "https://schemas.example/‹hhhhhhhh›/recovery-codes.json",
  "title": "Recovery codes",
  "type": "array",
  "minItems": 8,
  "items": {"type": "string", "pattern": "^[a-z0-9]{5}-[a-z0-9]{5}$", "examples": ["abcde-12345", "fghij-67890", "‹aaaaa-aaaaa›"]}
}`},
	{"curl-tutorial", []string{"try the api.md", "curl mfa.txt"}, `
# Trying the MFA API against the sandbox

The sandbox gives the same made-up codes to everybody. They work nowhere else.

~~~
$ curl -s -H 'Authorization: Bearer sandbox_‹mmmmmmmmmmmmmmmm›' https://sandbox.example/v1/backup-codes
{"sandbox":true,"codes":["‹dddddddd›","‹dddddddd›","‹dddddddd›"]}
~~~

@1-4 ‹say›`},
	{"design-doc", []string{"ADR-0‹dd› recovery codes.md", "design recovery codes.md"}, `
# ADR ‹dd›: recovery codes

Status: accepted, ‹day›

We make 10 codes of 10 characters (50 bits). A code looks like xxxxx-xxxxx. Codes are stored with argon2id.

| length | bits | guesses at 10/h |
|---|---|---|
@3-6 | ‹Dd› | ‹dd›.‹d› | ‹dddddddd› years |

See !‹dddd›, #‹dddd›, ‹hhhhhhhh› and the review of ‹who›.`},
	{"review-comments", []string{"review ‹dddd›.txt", "MR ‹dddd› comments.md"}, `
!‹dddd› Show backup codes only once

@4-10 ‹who› on ‹hhhhhhhh› (line ‹12..480›): ‹codes must not be logged|why 8 digits and not 10?|nit: naming|please add a test for a used code|LGTM›

pipeline ‹ddddddddd› passed, coverage ‹dd›.‹dd›%`},
	{"mfa-changelog", []string{"CHANGELOG.md", "release notes ‹d›.‹d›.txt"}, `
# Changelog

## ‹d›.‹dd›.‹d› (‹day›)

### Second factor
@4-10 - ‹Recovery codes can be printed|Backup codes are no longer logged|Used codes are struck through|Download as text file|Codes were cut off on small screens› (#‹dddd›) (‹hhhhhhhh›)

### Other
@2-6 - ‹Faster start|New icon|Dark mode for mails› (#‹dddd›) (‹hhhhhhh›)`},
	{"cve-note", []string{"advisories.txt", "CVE review ‹dddd›.md"}, `
Recovery code bypasses, collected for the talk

@4-10 CVE-‹2014..2024›-‹10000..49999›  ‹backup code accepted twice|rate limit missing for recovery codes|codes predictable, seeded by time|old codes stay valid›  CVSS ‹3..9›.‹d›  GHSA-‹aaaa-aaaa-aaaa›`},
	{"stack-trace", []string{"crash.log", "sentry event.txt"}, `
RecoveryCodeError: no codes left for user ‹dddddd›
@4-9     at ‹RecoveryCodes.burn|Session.verify|async Router.handle|BackupCodeForm.submit› (/srv/app/dist/‹hhhhhhhh›.js:‹dd›:‹dddd›)
event_id ‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›
release ‹hhhhhhhhhhhh›
trace ‹hhhhhhhhhhhhhhhh›-‹hhhhhhhhhhhhhhhh›`},
	{"seed-env", []string{".env.test", "ci/env.staging"}, `
# staging only, every value is fake and rotated nightly
APP_URL=https://staging.example
SESSION_SECRET=‹hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh›
MFA_ISSUER=Portal
BACKUP_CODE_COUNT=10
BACKUP_CODE_LENGTH=8
@2-5 FEATURE_‹MFA|PRINT|MAIL|BETA›_KEY=‹mmmmmmmmmmmmmmmm›`},
	{"har", []string{"settings.har", "network ‹dddd›.har"}, `
{"log":{"version":"1.2","creator":{"name":"WebInspector"},"entries":[
@4-9 {"startedDateTime":"‹day›T‹time›.000Z","request":{"method":"GET","url":"https://app.example/settings/‹2fa|recovery_codes|security›?v=‹hhhhhhhh›"},"response":{"status":‹200|304›,"headers":[{"name":"x-request-id","value":"‹uuid›"},{"name":"etag","value":"‹hhhhhhhhhhhhhhhh›"}],"content":{"size":‹dddd›}}},
{"startedDateTime":"‹day›T‹time›.000Z","request":{"method":"GET","url":"https://app.example/logout"}}]}}`},
}
