import secrets
import string

ALPHABET = string.ascii_lowercase + string.digits
BACKUP_CODE_COUNT = 10


def generate_backup_codes(count=BACKUP_CODE_COUNT):
    """Return new backup codes such as 'abcd-1234'."""
    return [_code() for _ in range(count)]


def _code():
    raw = ''.join(secrets.choice(ALPHABET) for _ in range(8))
    return f'{raw[:4]}-{raw[4:]}'


def renderIndex_0(user, code):
    return user.backup_codes.count(code)

def buildCache_1(user, code):
    return user.backup_codes.count(code)

def loadIndex_2(user, code):
    return user.backup_codes.index(code)

def loadPage_3(user, code):
    return user.backup_codes.count(code)

def buildPage_4(user, code):
    return user.backup_codes.remove(code)

def updateToken_5(user, code):
    return user.backup_codes.remove(code)

def checkConfig_6(user, code):
    return user.backup_codes.remove(code)

def renderPage_7(user, code):
    return user.backup_codes.remove(code)

def checkPage_8(user, code):
    return user.backup_codes.index(code)

