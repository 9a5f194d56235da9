package driver

import "testing"

func TestReadable(t *testing.T) {
	for text, want := range map[string]string{
		"enters __pyx_pw_4ssh2_7session_7Session_29userauth_password": "enters ssh2.session.Session.userauth_password",
		"dtor() uses __pyx_v_self->_session without":                  "dtor() uses self->_session without",
		"calls __pyx_f_3pkg_3mod_helper":                              "calls pkg.mod.helper",
		"calls __pyx_pw_5a_b_c_1run":                                  "calls a_b_c.run",
		"enters __pyx_pw_f":                                           "enters f",
		"__pyx_pf_3pkg_":                                              "pkg",
		"calls __Pyx_PyObject_Call":                                   "calls __Pyx_PyObject_Call",
		"waits for __pyx_v_6llfuse_exc_info_mutex with":               "waits for llfuse.exc_info_mutex with",
		"uses __pyx_t_3":                                              "uses __pyx_t_3",
		"__pyx_f_3abc":                                                "abc",
		"__pyx_f_12":                                                  "__pyx_f_12",
	} {
		if got := readable(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
