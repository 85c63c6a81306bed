/** Where the app is served when nobody says where. */
export const usualPort = 4242;
